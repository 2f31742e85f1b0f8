import { drawHelpCard } from '../../cards/help/draw-help-card.ts';
import type { Handler } from '../asker.ts';

/** Shows the numbers. Nothing is stored and nobody is told, also not that it was opened. */
export const showHelpCard: Handler<'help.card'> = async ({ programme, reader }) => ({
  card: drawHelpCard(programme, reader),
});
