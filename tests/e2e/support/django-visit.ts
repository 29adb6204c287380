import type { Driver } from '../../../scripts/drivers/driver.ts';
import type { Django } from '../../servers/django.ts';
import { type Visit, visitIn } from './visit.ts';

/** Opens a Django site, at a host whose name leads to this machine. */
export async function visitDjango(driver: Driver, { port }: Django, host: string): Promise<Visit> {
  return visitIn(await driver.open(`http://${host}:${port}/`), host);
}
