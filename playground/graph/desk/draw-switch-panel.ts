import { type SwitchName, switchGroups, switchList } from '../switches/switch-list.ts';
import { type DeskView, hiddenOf, sayClock, sayDay } from './desk-view.ts';
import { drawButton, drawForm, toHtml } from './to-html.ts';

/** The clock, and every way in which Graph may fail. What a switch does is said in English, as in its list. */
export function drawSwitchPanel(view: DeskView): string {
  const { say, tenant } = view;
  const now = tenant.clock.now();
  const groups = Object.values(switchGroups).map((group) => {
    const names = (Object.keys(switchList) as SwitchName[]).filter((name) => Object.hasOwn(group, name));
    return `<ul class="switches">${names.map((name) => drawSwitch(view, name)).join('\n')}</ul>`;
  });
  return `<section aria-labelledby="clock"><h2 id="clock">${say.clock}</h2>
<p>${toHtml(`${sayDay(view, now)} ${sayClock(view, now)}`)}</p>
${drawButton(say.hour, { ...hiddenOf(view), do: 'clock', advanceMs: String(3_600_000) })}
${drawButton(say.day, { ...hiddenOf(view), do: 'clock', advanceMs: String(86_400_000) })}
</section>
<section aria-labelledby="switches"><h2 id="switches">${say.switches}</h2><p>${say.switchesIntro}</p>
${groups.join('\n')}
</section>`;
}

function drawSwitch(view: DeskView, name: SwitchName): string {
  const { mailbox, say, tenant } = view;
  const { does, value = '' } = { value: undefined, ...switchList[name] };
  const on = tenant.switches.list.filter(
    (one) => one.name === name && ['*', mailbox.id].includes(one.mailbox),
  );
  const hidden = { ...hiddenOf(view), do: 'switch', switch: name };
  const field =
    value === '' ? '' : `<label>${say.value} <input name="value" value="${toHtml(value)}" size="8"></label>`;
  const buttons = `<button name="for" value="here">${say.here}</button><button name="for" value="*">${say.everywhere}</button><button name="for" value="off">${say.off}</button>`;
  const state = on.length === 0 ? '' : ` <mark>${say.on}</mark>`;
  return `<li><p><code>${name}</code>${state} <span lang="en">${toHtml(does)}</span></p>${drawForm(hidden, `<fieldset><legend class="hidden">${name}</legend>${field}${buttons}</fieldset>`)}</li>`;
}
