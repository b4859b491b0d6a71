import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { HostBridge } from '#shared/contract/bridge.ts';
import type { FeedEvent } from '#shared/contract/contract.ts';
import { channels } from './channels.ts';

// Runs in the sandbox of every window. Only these named functions reach the page; nothing of Electron does.
const bridge: HostBridge = {
  call: (method, input, client) => ipcRenderer.invoke(channels.call, method, input, client),
  onEvent(listener) {
    const pass = (_event: IpcRendererEvent, told: FeedEvent) => listener(told);
    ipcRenderer.on(channels.event, pass);
    return () => ipcRenderer.off(channels.event, pass);
  },
  openPrint: (query) => ipcRenderer.invoke(channels.openPrint, query),
  notify: (title, text) => ipcRenderer.invoke(channels.notify, title, text),
  saveFile: (name, bytes) => ipcRenderer.invoke(channels.saveFile, name, bytes),
  savePdf: (name) => ipcRenderer.invoke(channels.savePdf, name),
  viewPdf: () => ipcRenderer.invoke(channels.viewPdf),
};
contextBridge.exposeInMainWorld('routekaart', bridge);
