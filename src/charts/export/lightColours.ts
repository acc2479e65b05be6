/**
 * The site's colours as plain numbers, in the light theme whatever the screen shows: a file has no custom properties, and
 * no program but a browser mixes colours.
 */

/** Finds `var(--name)` and `color-mix(…)` in an svg's text and writes what they are. */
export function withPlainColours(svg: string): string {
  const known = new Map<string, string>();
  const probe = document.createElement('div');
  // Colours are pairs for light and dark: on paper they are light.
  probe.dataset['paper'] = '';
  probe.hidden = true;
  document.body.append(probe);
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const plain = (colour: string): string => {
    let found = known.get(colour);
    if (found === undefined) {
      probe.style.color = '';
      probe.style.color = colour;
      found = context ? hexOf(getComputedStyle(probe).color, context) : '#000000';
      known.set(colour, found);
    }
    return found;
  };
  const result = svg.replace(/color-mix\((?:[^()]|\([^()]*\))*\)|var\(--[a-z0-9-]+\)/g, plain);
  probe.remove();
  return result;
}

function hexOf(colour: string, context: CanvasRenderingContext2D): string {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
