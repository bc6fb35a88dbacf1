// The bridge between window and program: three functions; names only from a fixed list.
import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron';
import type { ErrorCode, Result } from '../../shared/error/appError.ts';
import { bridgeName, type ConsoleBridge, channelOf, offerChannel } from '../../shared/ipc/bridge.ts';
import { commandNames, eventNames } from '../../shared/ipc/channelNames.ts';

// Written here and not taken from shared/error: that file brings its schemas along.
const refusal = (code: ErrorCode, name: string, details?: string): Result<never> => ({
  ok: false,
  error: { code, facts: { command: name }, ...(details === undefined ? {} : { details }) },
});

const bridge: ConsoleBridge = {
  invoke: async (name, input) => {
    if (!Object.hasOwn(commandNames, name)) return refusal('ipc.bad-request', name);
    try {
      return (await ipcRenderer.invoke(channelOf(name), input)) as Awaited<
        ReturnType<typeof bridge.invoke<typeof name>>
      >;
    } catch (thrown) {
      return refusal('ipc.bad-request', name, String(thrown));
    }
  },
  offer: (file) => {
    // A file that the page has made up has no path.
    const path = webUtils.getPathForFile(file as File);
    if (path !== '') ipcRenderer.send(offerChannel, path);
  },
  subscribe: (name, listener) => {
    if (!Object.hasOwn(eventNames, name)) return () => undefined;
    const forward = (_event: IpcRendererEvent, payload: Parameters<typeof listener>[0]): void => {
      listener(payload);
    };
    ipcRenderer.on(channelOf(name), forward);
    return () => {
      ipcRenderer.off(channelOf(name), forward);
    };
  },
};

contextBridge.exposeInMainWorld(bridgeName, bridge);
