// Set before zod is loaded, wherever that is: it would otherwise try to compile code, which the content policy rightly
// reports. By the place where zod itself looks, because importing it here would load it before the first picture.
const place: typeof globalThis & { __zod_globalConfig?: { jitless?: boolean } } = globalThis;
place.__zod_globalConfig = Object.assign(place.__zod_globalConfig ?? {}, { jitless: true });
