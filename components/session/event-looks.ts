import {
  Ban,
  CirclePlus,
  Clock,
  Eye,
  FilePen,
  type IconNode,
  LogIn,
  LogOut,
  PackageX,
  Repeat,
  RotateCw,
  Shuffle,
  SquareCode,
  Trash2,
} from 'lucide';
import type { LifeCode } from '../../lib/session/lifecycle/session.ts';

/** `key`: who holds the session changes. `bad`: it was lost, or never came about. `quiet`: it only goes on. */
export type EventTone = 'key' | 'good' | 'bad' | 'plain' | 'quiet';

export interface EventLook {
  readonly icon: IconNode;
  readonly tone: EventTone;
}

/** How each thing that can happen to a session looks: a shape of its own, and a colour for what it means. */
export const EVENT_LOOKS: Readonly<Record<LifeCode, EventLook>> = {
  found: { icon: Eye, tone: 'quiet' },
  created: { icon: CirclePlus, tone: 'plain' },
  renewed: { icon: RotateCw, tone: 'quiet' },
  repeated: { icon: Repeat, tone: 'quiet' },
  rotated: { icon: Shuffle, tone: 'good' },
  rewritten: { icon: FilePen, tone: 'quiet' },
  refused: { icon: Ban, tone: 'bad' },
  cleared: { icon: LogOut, tone: 'plain' },
  expired: { icon: Clock, tone: 'bad' },
  evicted: { icon: PackageX, tone: 'bad' },
  removed: { icon: Trash2, tone: 'bad' },
  scripted: { icon: SquareCode, tone: 'plain' },
  login: { icon: LogIn, tone: 'key' },
};
