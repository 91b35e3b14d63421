import type { IpcMainInvokeEvent } from 'electron';
import type { Requests } from '../../core/ipc/contract.js';
import { ARGUMENTS } from '../../core/ipc/guards.js';

/** How one request is answered. */
export interface Handler<Name extends keyof Requests> {
  run(
    ...args: Requests[Name]['args']
  ): Promise<Requests[Name]['result']> | Requests[Name]['result'];
  /** The answer when `run` threw, which is a mistake of ours written down under `id`. */
  failed(id: string): Requests[Name]['result'];
}

export type Handlers = { readonly [Name in keyof Requests]: Handler<Name> };

/** The part of Electron's `IpcMain` that is used here. */
export interface RequestChannel {
  handle(
    channel: string,
    listener: (event: IpcMainInvokeEvent, ...values: unknown[]) => Promise<unknown>,
  ): void;
}

/** Asks who sent a message, and writes mistakes down. */
export interface RegisterPorts {
  readonly isOurs: (event: IpcMainInvokeEvent) => boolean;
  readonly logUnexpected: (error: unknown) => string;
}

/**
 * Answers every request of the contract. A message from any frame but ours, or with other arguments
 * than agreed, is refused without looking further; only such a mistake or attack ever throws across.
 */
export function registerRequests(
  channel: RequestChannel,
  handlers: Handlers,
  ports: RegisterPorts,
): void {
  for (const name of Object.keys(handlers) as (keyof Requests)[]) {
    registerRequest(channel, name, handlers[name], ports);
  }
}

function registerRequest<Name extends keyof Requests>(
  channel: RequestChannel,
  name: Name,
  handler: Handler<Name>,
  { isOurs, logUnexpected }: RegisterPorts,
): void {
  channel.handle(name, async (event, ...values) => {
    const args = isOurs(event) ? ARGUMENTS[name](values) : null;
    if (args === null) {
      logUnexpected(new Error(`refused request ${name}`));
      throw new Error('refused');
    }
    try {
      return await handler.run(...args);
    } catch (error) {
      return handler.failed(logUnexpected(error));
    }
  });
}
