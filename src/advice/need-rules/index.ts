import type { NeedRule } from '../rule.ts';
import { agentPermissions } from './agent-permissions.ts';
import { analyticsFamily } from './analytics-family.ts';
import { applicationFamily } from './application-family.ts';
import { boughtSoftware } from './bought-software.ts';
import { businessCriticalModel } from './business-critical-model.ts';
import { evaluationFunction } from './evaluation-function.ts';
import { exposedSystem } from './exposed-system.ts';
import { firstProductionRun } from './first-production-run.ts';
import { governanceFunction } from './governance-function.ts';
import { hiringSequence } from './hiring-sequence.ts';
import { missingBuilder } from './missing-builder.ts';
import { missingDirection } from './missing-direction.ts';
import { modelsInProduction } from './models-in-production.ts';
import { noUseCase } from './no-use-case.ts';
import { onDeviceServing } from './on-device-serving.ts';
import { pilotCast } from './pilot-cast.ts';
import { productionCast } from './production-cast.ts';
import { realTimeServing } from './real-time-serving.ts';
import { regulatedData } from './regulated-data.ts';
import { severalModels } from './several-models.ts';
import { stageSize } from './stage-size.ts';
import { uncoveredFunction } from './uncovered-function.ts';
import { undeployableModels } from './undeployable-models.ts';
import { unlabelledData } from './unlabelled-data.ts';
import { vendorSunset } from './vendor-sunset.ts';

/** Every reason to need a role. Order does not matter: `priority.ts` decides what comes first. */
export const needRules: readonly NeedRule[] = [
  agentPermissions,
  analyticsFamily,
  applicationFamily,
  boughtSoftware,
  businessCriticalModel,
  evaluationFunction,
  exposedSystem,
  firstProductionRun,
  governanceFunction,
  hiringSequence,
  missingBuilder,
  missingDirection,
  modelsInProduction,
  noUseCase,
  onDeviceServing,
  pilotCast,
  productionCast,
  realTimeServing,
  regulatedData,
  severalModels,
  stageSize,
  uncoveredFunction,
  undeployableModels,
  unlabelledData,
  vendorSunset,
];
