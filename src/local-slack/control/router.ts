import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { maxFileBytes } from '../http/files-route.ts';
import { parseJson, readBody, readBytes } from '../http/read-request.ts';
import { sendJson } from '../http/send.ts';
import { actSchema } from './act-schema.ts';
import type { Control, Controls } from './control.ts';
import { performRigAct } from './rig.ts';
import { optionsQuerySchema } from './suggest.ts';
import type { Traffic } from './traffic.ts';

const refuse = (response: ServerResponse, status: number, problem: string) =>
  sendJson(response, status, { ok: false, problem });

const sendSnapshot = (control: Control, response: ServerResponse, user: string | undefined): void => {
  try {
    sendJson(response, 200, control.snapshot(user));
  } catch (error) {
    refuse(response, 404, error instanceof Error ? error.message : String(error));
  }
};

const performAct = async (
  control: Control,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const act = actSchema.safeParse(parseJson(await readBody(request)));
  if (act.success) return sendJson(response, 200, await control.act(act.data));
  refuse(response, 400, z.prettifyError(act.error));
};

const suggest = async (
  control: Control,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const query = optionsQuerySchema.safeParse(parseJson(await readBody(request)));
  if (query.success) return sendJson(response, 200, await control.suggest(query.data));
  refuse(response, 400, z.prettifyError(query.error));
};

const performChange = async (
  control: Control,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const result = control.changeUnchecked(parseJson(await readBody(request)));
  sendJson(response, result.ok ? 200 : 400, result);
};

const performRig = async (
  control: Control,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const result = await performRigAct(control, parseJson(await readBody(request)));
  sendJson(response, result.ok ? 200 : 400, result);
};

const takeFile = async (
  control: Control,
  request: IncomingMessage,
  response: ServerResponse,
  name: string,
): Promise<void> => {
  const content = await readBytes(request, maxFileBytes);
  if (content === undefined || name === '') return refuse(response, 400, 'That file cannot be taken.');
  sendJson(response, 200, { ok: true, ...control.upload(name, content) });
};

// What a page that looks in can show; older entries are asked for by their count.
const shownAtOnce = 500;

const trafficAfter = (control: Control, after: number): Traffic => ({
  now: control.now(),
  frames: control
    .frames()
    .filter(({ number }) => number > after)
    .slice(-shownAtOnce),
  calls: control
    .calls()
    .filter(({ number }) => number > after)
    .slice(-shownAtOnce),
});

/** Answers `/control/…`: what a person sees, what they do, and the traffic; `?team=T…` names the workspace where there are several. */
export const routeControl = async (
  controls: Controls,
  request: IncomingMessage,
  response: ServerResponse,
  address: URL,
): Promise<void> => {
  const control = controls.find(address.searchParams.get('team'));
  if (control === undefined) return refuse(response, 404, 'There is no such workspace.');
  const count = Math.min(Number(address.searchParams.get('count') ?? 200) || 200, 5000);
  switch (`${request.method} ${address.pathname}`) {
    case 'GET /control/snapshot':
      return sendSnapshot(control, response, address.searchParams.get('user') ?? undefined);
    case 'POST /control/act':
      return performAct(control, request, response);
    case 'POST /control/suggest':
      return suggest(control, request, response);
    case 'POST /control/change':
      return performChange(control, request, response);
    case 'POST /control/rig':
      return performRig(control, request, response);
    case 'POST /control/upload':
      return takeFile(control, request, response, address.searchParams.get('name') ?? '');
    case 'GET /control/traffic':
      return sendJson(
        response,
        200,
        trafficAfter(control, Number(address.searchParams.get('after') ?? 0) || 0),
      );
    case 'GET /control/accepted':
      return sendJson(response, 200, control.accepted());
    case 'GET /control/requests':
      return sendJson(response, 200, control.requests().slice(-count));
    case 'GET /control/steps':
      return sendJson(response, 200, control.steps());
    case 'GET /control/calls':
      return sendJson(response, 200, control.calls().slice(-count));
    case 'GET /control/frames':
      return sendJson(response, 200, control.frames().slice(-count));
    default:
      refuse(response, 404, 'There is no such control.');
  }
};
