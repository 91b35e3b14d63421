import { app, type Session, type WebContents } from 'electron';
import { isAllowedRequest } from './assets.js';

/**
 * Closes every session and every page that will ever be made: nothing is requested but our own
 * files, nothing is permitted, downloaded, opened or navigated to. Must run before `ready`.
 */
export function lockDown(): void {
  app.on('session-created', guardSession);
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents);
  });
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, trust) => {
    event.preventDefault();
    trust(false);
  });
  app.on('login', (event) => {
    event.preventDefault();
  });
}

function guardSession(session: Session): void {
  session.webRequest.onBeforeRequest(({ url }, decide) => {
    decide({ cancel: !isAllowedRequest(url, app.isPackaged) });
  });
  session.setPermissionRequestHandler((_contents, _permission, decide) => {
    decide(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => {
    event.preventDefault();
  });
}

function guardContents(contents: WebContents): void {
  const refuse = (event: { preventDefault(): void }): void => {
    event.preventDefault();
  };
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  contents.on('will-attach-webview', refuse);
  // WebRTC stands outside of CSP and of webRequest.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
