import { type ApiCheck, rejection } from '../api-issue.ts';

/** Firefox isolates by first party or by partition, not by both. */
export const firstParty: ApiCheck = ({ firstPartyDomain, partitionKey }) =>
  firstPartyDomain !== '' && partitionKey !== null
    ? [rejection('firstPartyAndPartition', 'partitionKey')]
    : [];
