import { createContext, useContext } from 'react';
import type { Messages } from './messages.ts';

/** The language the page speaks; provided once, at the root. */
export const MessagesContext = createContext<Messages | null>(null);

export function useMessages(): Messages {
  const messages = useContext(MessagesContext);
  if (!messages) throw new Error('no messages: wrap the tree in MessagesContext');
  return messages;
}

/** The words of a subject in the reader's language. */
export function useWords<W>(wordsOf: (speaker: Messages) => W): W {
  return wordsOf(useMessages());
}
