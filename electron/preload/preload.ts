// The bridge between window and program: two functions over a fixed list of names.
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { ErrorCode, Result } from '../../shared/error/appError.ts';
import { bridgeName, type ConsoleBridge, channelOf } from '../../shared/ipc/bridge.ts';
import { commandNames, eventNames } from './channelNames.ts';

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
