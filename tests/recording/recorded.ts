import type { Recorded, RecordedResponse } from '../../lib/recording/recorded.ts';

/** A response for tests: plain defaults, and only what matters is set. */
export function response(fields: Partial<RecordedResponse> = {}): RecordedResponse {
  return {
    id: '1.1',
    at: 1_700_000_000_000,
    method: 'GET',
    url: 'https://www.example.com/app',
    status: 200,
    type: 'main_frame',
    initiator: null,
    frameId: 0,
    topUrl: null,
    frames: [],
    isWorker: false,
    date: null,
    software: [],
    setCookie: ['a=1'],
    ...fields,
  };
}

export function recordedResponse(fields: Partial<RecordedResponse> = {}): Recorded {
  return { kind: 'response', response: response(fields) };
}
