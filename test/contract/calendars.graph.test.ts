import { openGround } from './calendars/ground.ts';
import { calendarsContract } from './calendars.suite.ts';

calendarsContract(openGround);
