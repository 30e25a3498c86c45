import { distanceToBoundary } from './distance'
import { isInWenzhou } from './inside'
import type { Position } from './position'

/** Nearer than this nobody is asked whether they return: people live, work and shop across the border. */
export const NEAR_THE_BORDER_METRES = 2_000

/**
 * Whether somebody is so surely away that 返温来温预申报 is offered: outside by more than the above and all that the position may be wrong by. A position
 * that says nothing (no number) offers nothing.
 * @param accuracy metres that the position may be wrong by
 */
export const isAway = (position: Position, accuracy: number): boolean =>
  !isInWenzhou(position) && distanceToBoundary(position) > NEAR_THE_BORDER_METRES + Math.max(accuracy, 0)
