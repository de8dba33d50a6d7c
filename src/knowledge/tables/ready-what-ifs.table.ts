import { whatIfCode } from '../../outage/what-if-code';
import { READY_WHAT_IFS } from '../ready-what-ifs';

/** What is offered ready-made, without where its size is known from. */
export const TABLE = READY_WHAT_IFS.map(({ group, whatIf }) => [group, whatIfCode(whatIf)] as const);
