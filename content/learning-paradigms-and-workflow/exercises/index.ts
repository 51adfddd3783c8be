import { exercise as claimsAboutParadigms } from './claims-about-paradigms';
import { exercise as claimsAboutTools } from './claims-about-tools';
import { exercise as costOfNeverExploring } from './cost-of-never-exploring';
import { exercise as fourTools } from './four-tools';
import { exercise as howOftenTheBestArm } from './how-often-the-best-arm';
import { exercise as ifNotZeroed } from './if-not-zeroed';
import { exercise as kMeansByHand } from './k-means-by-hand';
import { exercise as meanOfLosses } from './mean-of-losses';
import { exercise as meanOfRewards } from './mean-of-rewards';
import { exercise as nextEstimate } from './next-estimate';
import { exercise as oneRoundOfKMeans } from './one-round-of-k-means';
import { exercise as orderOfAProject } from './order-of-a-project';
import { exercise as orderOfTheLoop } from './order-of-the-loop';
import { exercise as rewardInTheLongRun } from './reward-in-the-long-run';
import { exercise as structuralRisk } from './structural-risk';
import { exercise as supervisedTasks } from './supervised-tasks';
import { exercise as whichElement } from './which-element';
import { exercise as whichParadigm } from './which-paradigm';
import { exercise as withoutZeroing } from './without-zeroing';

/** The exercises on paradigms, workflow and tools. The papers of published exam links are drawn from this order: a new exercise comes last. */
export const exercises = {
  'which-element': whichElement,
  'supervised-tasks': supervisedTasks,
  'mean-of-rewards': meanOfRewards,
  'without-zeroing': withoutZeroing,
  'one-round-of-k-means': oneRoundOfKMeans,
  'claims-about-tools': claimsAboutTools,
  'four-tools': fourTools,
  'if-not-zeroed': ifNotZeroed,
  'next-estimate': nextEstimate,
  'order-of-a-project': orderOfAProject,
  'order-of-the-loop': orderOfTheLoop,
  'mean-of-losses': meanOfLosses,
  'which-paradigm': whichParadigm,
  'claims-about-paradigms': claimsAboutParadigms,
  'reward-in-the-long-run': rewardInTheLongRun,
  'cost-of-never-exploring': costOfNeverExploring,
  'structural-risk': structuralRisk,
  'k-means-by-hand': kMeansByHand,
  'how-often-the-best-arm': howOftenTheBestArm,
};
