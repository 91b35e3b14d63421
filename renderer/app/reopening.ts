import { isText } from '../../core/article/article.js';
import type { Bridge } from '../../core/ipc/bridge.js';
import type { OpenedReading, ReopenedFile } from '../../core/ipc/contract.js';
import { encodingMessages, encodingNames } from '../../core/messages/encodings.js';
import { wholePageMessages } from '../../core/messages/whole-page.js';
import { AS_FOUND, type OpeningChoices } from '../../core/opening/choices.js';
import { looksGarbled } from '../../core/opening/garbled.js';
import type { Announcer } from '../a11y/announcer.js';
import type { TextPlace } from '../view/block-index.js';
import type { Opening } from './opening.js';
import type { AppState } from './state.js';

/** Opens what is shown, or what could not be, once more, as a person wants it to be read. */
export class Reopening {
  constructor(
    private readonly state: AppState,
    private readonly ports: {
      readonly bridge: Pick<Bridge, 'reopen'>;
      readonly opening: Opening;
      readonly announcer: Pick<Announcer, 'say'>;
    },
  ) {}

  /** At the same place, where it is the same file. The focus goes with the article. */
  async reopen(file: ReopenedFile, choices: OpeningChoices): Promise<void> {
    const { bridge, opening } = this.ports;
    this.state.dialog.value = null;
    const place = file === 'shown' ? placeNow(this.state) : null;
    await opening.request(() => bridge.reopen(file, choices), { place });
  }

  /** All of the page instead of the article in it, and back; of a page without one, all. */
  toggleWhole(): void {
    const { article, failure } = this.state;
    if (failure.value !== null && isWholeOffered(failure.value)) {
      void this.reopen('failed', { ...AS_FOUND, ...failure.value.choices, scope: 'page' });
      return;
    }
    const opened = article.value?.opened;
    if (opened === undefined) {
      this.ports.announcer.say(wholePageMessages.nothingOpen);
      return;
    }
    const choices = opened.choices ?? AS_FOUND;
    const scope = choices.scope === 'page' ? 'article' : 'page';
    void this.reopen('shown', { ...choices, scope });
  }
}

/** Whether all of a page may be read where no article was found in it. */
export function isWholeOffered({
  error,
  choices,
}: NonNullable<AppState['failure']['value']>): boolean {
  const hasNone = error.kind === 'not-an-article' || error.kind === 'holds-no-article';
  return hasNone && choices?.scope !== 'page';
}

/** Wrong letters are told only where a choice can put them right, and once somebody chose, no more. */
export function isOfferedAnotherEncoding({ encoding, choices, article }: OpenedReading): boolean {
  return encoding !== undefined && choices?.encoding == null && looksGarbled(article);
}

/** How a file is read now that it was opened again; null where nothing is other than it was. */
export function reopenedInWords(before: OpenedReading | null, now: OpenedReading): string | null {
  const [was, is] = [before?.choices ?? AS_FOUND, now.choices ?? AS_FOUND];
  if (is.scope === 'page' && was.scope === 'article') {
    const isMore = before === null || lengthOf(now) > lengthOf(before);
    return isMore ? wholePageMessages.whole : wholePageMessages.nothingMore;
  }
  if (is.scope !== was.scope) return wholePageMessages.onlyArticle;
  if (is.encoding === was.encoding) return null;
  return is.encoding === null
    ? encodingMessages.backToFound
    : encodingMessages.changed(encodingNames[is.encoding]);
}

function lengthOf({ article }: OpenedReading): number {
  return article.blocks.reduce((sum, block) => sum + (isText(block) ? block.text.length : 0), 0);
}

/** Where reading is in the open article; null at its beginning. */
function placeNow({ article, place }: AppState): TextPlace | null {
  const segment = place.value?.segment ?? 0;
  const span = article.value?.prepared?.segments[segment]?.span;
  return span === undefined || segment === 0 ? null : { block: span.block, offset: span.start };
}
