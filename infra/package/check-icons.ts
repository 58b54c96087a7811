import { type DecodedPng, decode } from 'fast-png';

/** A picture of which every pixel can be looked at. */
interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha from 0 to 255. */
  readonly pixel: (x: number, y: number) => Pixel;
}

type Pixel = readonly [red: number, green: number, blue: number, alpha: number];

const colorSize = 192;
/** The symbol lies in the middle 96 x 96 pixels: Teams cuts the icon to a hexagon or rounds its corners. */
const colorPadding = 48;
const outlineSize = 32;

/** Microsoft's rules of the colour icon: 192 x 192, and one colour or nothing around the symbol. Gives what breaks them. */
export function checkColorIcon(fileName: string, bytes: Uint8Array): readonly string[] {
  return check(fileName, bytes, colorSize, (picture) => {
    const ground = picture.pixel(0, 0);
    const isPadding = (at: number) => at < colorPadding || at >= colorSize - colorPadding;
    const stained = pixelsOf(picture).find(
      ({ x, y, pixel }) => (isPadding(x) || isPadding(y)) && pixel.join() !== ground.join(),
    );
    return [
      ...(stained
        ? [
            `${fileName}: the pixel ${stained.x}, ${stained.y} is not of the ground’s colour; keep ${colorPadding} pixels free on each side.`,
          ]
        : []),
      ...([0, 255].includes(ground[3])
        ? []
        : [`${fileName}: the ground is neither solid nor fully transparent.`]),
    ];
  });
}

/**
 * Microsoft's rules of the outline icon: 32 x 32, every pixel white or fully transparent (Teams refuses
 * half-transparent edges), no padding. Gives what breaks them.
 */
export function checkOutlineIcon(fileName: string, bytes: Uint8Array): readonly string[] {
  return check(fileName, bytes, outlineSize, (picture) => {
    const pixels = pixelsOf(picture);
    const drawn = pixels.filter(({ pixel }) => pixel[3] > 0);
    const wrong = drawn.find(({ pixel }) => pixel.join() !== '255,255,255,255');
    const last = outlineSize - 1;
    const reached = [
      drawn.some(({ x }) => x === 0),
      drawn.some(({ x }) => x === last),
      drawn.some(({ y }) => y === 0),
      drawn.some(({ y }) => y === last),
    ];
    return [
      ...(wrong
        ? [`${fileName}: the pixel ${wrong.x}, ${wrong.y} is neither white nor fully transparent.`]
        : []),
      ...(drawn.length === pixels.length ? [`${fileName}: nothing of it is transparent.`] : []),
      ...(reached.includes(false) ? [`${fileName}: the symbol does not reach all four edges.`] : []),
    ];
  });
}

function check(
  fileName: string,
  bytes: Uint8Array,
  size: number,
  rules: (picture: Picture) => readonly string[],
): readonly string[] {
  const png = decodePng(bytes);
  if (!png) return [`${fileName}: this is no PNG picture.`];
  if (png.width !== size || png.height !== size)
    return [`${fileName}: it measures ${png.width} x ${png.height} pixels instead of ${size} x ${size}.`];
  if (png.depth !== 8 || png.palette || png.channels < 3)
    return [`${fileName}: save it with 8 bits for each of red, green and blue, without a palette.`];
  return rules(pictureOf(png));
}

function decodePng(bytes: Uint8Array): DecodedPng | null {
  try {
    return decode(bytes, { checkCrc: true });
  } catch (error) {
    // The decoder throws a bare Error for whatever is not a whole PNG.
    if (error instanceof Error) return null;
    throw error;
  }
}

function pictureOf({ width, height, channels, data }: DecodedPng): Picture {
  const value = (x: number, y: number, channel: number) => data[(y * width + x) * channels + channel] ?? 0;
  return {
    width,
    height,
    pixel: (x, y) => [value(x, y, 0), value(x, y, 1), value(x, y, 2), channels === 4 ? value(x, y, 3) : 255],
  };
}

function pixelsOf({ width, height, pixel }: Picture) {
  return Array.from({ length: width * height }, (_, index) => {
    const x = index % width;
    const y = Math.floor(index / width);
    return { x, y, pixel: pixel(x, y) };
  });
}
