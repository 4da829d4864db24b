/* Ortsmarke: gives frames the height of their content and passes their messages on.
   <iframe data-ortsmarke src="…/?embed"></iframe> <script src="…/embed.js" async></script>
   Described in docs/embedding.md. MIT. */
(() => {
  if (window.ortsmarke) return;

  const TALLEST = 10000;
  /** Frame → the height it had before. */
  const before = new Map();

  const frames = () => [...document.querySelectorAll('iframe[data-ortsmarke]')];
  const say = (frame, message) => frame.contentWindow?.postMessage(message, '*');

  const listen = ({ source, data }) => {
    if (!source || !data || typeof data !== 'object') return;
    // Whoever else sends messages to this page is not listened to.
    const frame = frames().find((it) => it.contentWindow === source);
    if (!frame) return;
    const { ortsmarke: kind, ...detail } = data;
    if (kind === 'ready') say(frame, { ortsmarke: 'hello' });
    if (kind === 'height') setHeight(frame, detail.height);
    if (kind === 'view' || kind === 'story') {
      frame.dispatchEvent(new CustomEvent(`ortsmarke:${kind}`, { detail, bubbles: true }));
    }
  };

  const setHeight = (frame, height) => {
    if (!(height > 0 && height <= TALLEST)) return;
    if (!before.has(frame)) before.set(frame, frame.style.height);
    // The frame tells the height of its content: borders and padding come on top.
    const style = getComputedStyle(frame);
    const edges =
      style.boxSizing === 'border-box'
        ? ['borderTopWidth', 'borderBottomWidth', 'paddingTop', 'paddingBottom']
        : [];
    const around = edges.reduce((sum, edge) => sum + (Number.parseFloat(style[edge]) || 0), 0);
    frame.style.height = `${Math.ceil(height + around)}px`;
  };

  window.ortsmarke = {
    /** Shows another view in a frame: 'region=05&last=90d'. */
    setView: (frame, query) => say(frame, { ortsmarke: 'view', query }),
    /** Takes everything back. */
    stop() {
      removeEventListener('message', listen);
      for (const [frame, height] of before) frame.style.height = height;
      delete window.ortsmarke;
    },
  };
  addEventListener('message', listen);
  // Frames that were there before this script have told their height already.
  for (const frame of frames()) say(frame, { ortsmarke: 'hello' });
})();
