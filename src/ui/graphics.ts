/** What draws for WebGL2, as coarsely as it helps: the exact model would tell readers apart. */
const FAMILIES: readonly (readonly [string, RegExp])[] = [
  ['software', /swiftshader|llvmpipe|softpipe|software|basic render/i],
  ['NVIDIA', /nvidia|geforce|quadro/i],
  ['AMD', /\bamd\b|radeon/i],
  ['Intel', /intel/i],
  ['Apple', /apple/i],
  ['Adreno', /adreno|qualcomm/i],
  ['Mali', /mali/i],
];

export const graphicsFamily = (renderer: string): string =>
  FAMILIES.find(([, pattern]) => pattern.test(renderer))?.[0] ?? 'other';

/** 'no WebGL2' or 'WebGL2, Intel'. */
export function describeGraphics(page: Document): string {
  const context = page.createElement('canvas').getContext('webgl2');
  if (!context) return 'no WebGL2';
  const names = context.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = names && context.getParameter(names.UNMASKED_RENDERER_WEBGL);
  // Browsers have room for a few contexts, and the map needs one.
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return `WebGL2, ${graphicsFamily(String(renderer))}`;
}
