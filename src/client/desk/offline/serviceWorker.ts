/** The script of the service worker; the build bundles it with its plan, see scripts/lib/offlinePlan.ts. */
import type { OfflinePlan } from '../../../desk/offlinePlan.ts';
import { serveOffline } from './offlineWorker.ts';
import type { WorkerScope } from './offlineWorker.ts';

declare const OFFLINE_PLAN: OfflinePlan;

serveOffline(self as unknown as WorkerScope, OFFLINE_PLAN);
