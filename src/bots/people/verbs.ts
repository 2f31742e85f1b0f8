import * as z from 'zod/v4';
import { given } from '../../core/kernel/given.ts';
import { languages } from '../../core/kernel/language.ts';
import { nothing } from '../read-data.ts';
import type { Rows } from '../verb-row.ts';
import { chooseLanguage } from './choose-language.ts';
import { chooseNotifications } from './choose-notifications.ts';
import { notificationsData } from './notifications-data.ts';
import { showContact } from './show-contact.ts';
import { showGroup } from './show-group.ts';
import { showKept } from './show-kept.ts';
import { showMentor } from './show-mentor.ts';

export const peopleVerbs = {
  'person.language': {
    data: z.object({ language: z.enum(languages).optional() }).transform(given),
    logged: true,
    handle: chooseLanguage,
    looks: [{}],
  },
  'person.mentor': { data: nothing, logged: true, handle: showMentor },
  'person.group': { data: nothing, logged: true, handle: showGroup },
  'person.contact': { data: nothing, logged: true, handle: showContact },
  'person.kept': { data: nothing, logged: true, handle: showKept },
  'person.notifications': {
    data: notificationsData,
    logged: true,
    handle: chooseNotifications,
    looks: [{ view: 'pause' }, {}],
    words: (data) => {
      const verb = 'person.notifications';
      if (data.change === 'topics') return { verb, data: {} };
      return { verb, data: data.change === 'pause' ? { view: 'pause' } : data };
    },
  },
} satisfies Partial<Rows>;
