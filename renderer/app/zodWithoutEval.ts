// Set before zod is loaded, wherever that is: it would otherwise try to compile code, which the content policy rightly
// reports. By the place where zod itself looks, because importing it here would load it before the first picture.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
