import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { type LazyPart, lazyPart, RestOfPage } from '../../src/ui/lazyPart.tsx';

interface CardProps {
  readonly name: string;
}

const Card = ({ name }: CardProps) => <p>{name}</p>;

function Page({ part }: { readonly part: LazyPart<CardProps> }) {
  const [name, setName] = useState('Vĩnh Yên');
  return (
    <>
      <button type="button" onClick={() => setName('Sông Lô')}>
        next
      </button>
      <RestOfPage
        part={part}
        of={{ name }}
        waiting={<p>waiting</p>}
        failed={(retry) => (
          <button type="button" onClick={retry}>
            again
          </button>
        )}
      />
    </>
  );
}

describe('the rest of a page', () => {
  it('stands once its code has come, and is quietly drawn again from then on', async () => {
    let arrive: (component: typeof Card) => void = () => undefined;
    const part = lazyPart(
      () =>
        new Promise<typeof Card>((resolve) => {
          arrive = resolve;
        }),
    );
    await act(async () => void render(<Page part={part} />));
    expect(screen.getByText('waiting').textContent).toBe('waiting');
    await act(async () => arrive(Card));
    expect(screen.getByText('Vĩnh Yên').textContent).toBe('Vĩnh Yên');
    await userEvent.click(screen.getByRole('button', { name: 'next' }));
    expect(screen.getByText('Sông Lô').textContent).toBe('Sông Lô');
  });

  it('is asked for once more where it did not come', async () => {
    let asked = 0;
    const part = lazyPart(() => {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(Card);
    });
    await act(async () => void render(<Page part={part} />));
    await act(async () => screen.getByRole('button', { name: 'again' }).click());
    expect(screen.getByText('Vĩnh Yên').textContent).toBe('Vĩnh Yên');
    expect(asked).toBe(2);
  });
});
