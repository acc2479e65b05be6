import { useEffect, useRef, useState } from 'react';
import type { Card, Drawing } from '../../charts/kit/card.ts';
import { useWords } from '../../i18n/useMessages.ts';
import styles from './Show.module.css';
import { fitted } from './steps.ts';
import type { Size } from './useWindowSize.ts';
import { showWords } from './words.ts';

/** Cards narrower than this need the drawing for a tablet. */
const wideFrom = 900;

/** The drawing of a card in all the room that the slide has. */
export function SlideDrawing({ card, drawing }: { readonly card: Card; readonly drawing: Drawing }) {
  const words = useWords(showWords);
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Size>();
  const [state, setState] = useState<'coming' | 'there' | 'missing'>('coming');
  useEffect(() => {
    let wanted = true;
    drawing.load().then(
      () => wanted && setState('there'),
      () => wanted && setState('missing'),
    );
    return () => {
      wanted = false;
    };
  }, [drawing]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    // Sizes as they are laid out, whatever they are scaled by.
    const edges = new ResizeObserver(() => setRoom({ width: element.clientWidth, height: element.clientHeight }));
    edges.observe(element);
    return () => edges.disconnect();
  }, []);
  const { heights } = drawing;
  const size =
    room && room.height > 0 && fitted(room, room.width < wideFrom ? (heights.middle ?? heights.wide) : heights.wide);
  return (
    <div ref={box} className={styles.drawing} role="img" aria-label={card.describe()}>
      {state === 'there' && size ? (
        <div style={{ width: size.width, height: size.height, transform: `scale(${size.scale})` }}>
          {drawing.element({ width: size.width, height: size.height, idPrefix: `show-${card.id}`, still: true })}
        </div>
      ) : (
        <p>{state === 'missing' ? words.notDrawn : words.drawing}</p>
      )}
    </div>
  );
}
