/** The one tooltip of the page, and the voice that says the same to those who hear it. */
import type { Box } from './nearest.ts';
import { placeTip } from './place.ts';

export interface Tip {
  /** Shows what a datum says, beside its box in the frame. `spoken` is said to screen readers too. */
  readonly show: (frame: HTMLElement, about: Box, labels: readonly string[], spoken: string | null) => void;
  readonly hide: () => void;
}

/** Text only ever becomes text: labels come from data files. */
export function createTip(document: Document): Tip {
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  // What it says is spoken by the live region; reading it twice helps nobody.
  tip.setAttribute('aria-hidden', 'true');
  const voice = document.createElement('div');
  voice.className = 'visually-hidden';
  voice.setAttribute('aria-live', 'polite');
  document.body.append(voice);
  return {
    show(frame, about, labels, spoken) {
      const parts = labels.map((label, i) => {
        const part = document.createElement(i < labels.length - 1 ? 'strong' : 'span');
        part.textContent = label;
        return part;
      });
      tip.replaceChildren(...parts);
      if (tip.parentElement !== frame) frame.append(tip);
      tip.hidden = false;
      const { top, width } = frame.getBoundingClientRect();
      // From the left edge, so that its width does not depend on where it stood before.
      tip.style.setProperty('--tip-x', '0px');
      const size = tip.getBoundingClientRect();
      const { x, y } = placeTip(about, size, width, Math.max(0, top));
      tip.style.setProperty('--tip-x', `${x}px`);
      tip.style.setProperty('--tip-y', `${y}px`);
      if (spoken !== null) voice.textContent = spoken;
    },
    hide() {
      tip.hidden = true;
      voice.textContent = '';
    },
  };
}
