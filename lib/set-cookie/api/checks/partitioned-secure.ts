import { type ApiCheck, rejection } from '../api-issue.ts';
import { isPartitioned } from '../set-call.ts';

/** A partitioned cookie is Secure (CHIPS). Firefox takes it on trust. */
export const partitionedSecure: ApiCheck = (call, { checksSecurity }) =>
  checksSecurity && isPartitioned(call) && !call.secure
    ? [rejection('partitionedNeedsSecure', 'partitionKey')]
    : [];
