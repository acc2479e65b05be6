import { createRoot } from 'react-dom/client';
import { Gallery } from './Gallery.tsx';

/** Shows the gallery in place of the site. In development only: the build leaves it out with all that it stands on. */
export function openGallery(container: HTMLElement): void {
  // The site hides itself until it has read a query; there is none of its own here.
  delete document.documentElement.dataset['start'];
  createRoot(container).render(<Gallery />);
}
