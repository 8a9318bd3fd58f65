import type { Beleid, Beleidsregel } from './kernel/beleid.ts'
import { acuutBeleid } from './modules/acuut/index.ts'
import { archiefBeleid } from './modules/archief/index.ts'
import { belangBeleid } from './modules/belang/index.ts'
import { koppelingBeleid } from './modules/koppeling/index.ts'
import { logboekBeleid } from './modules/logboek/index.ts'
import { meldingBeleid } from './modules/melding/index.ts'
import { noodtoegangBeleid } from './modules/noodtoegang/index.ts'
import { registerBeleid } from './modules/register/index.ts'
import { signaalBeleid } from './modules/signaal/index.ts'
import { stappenplanBeleid } from './modules/stappenplan/index.ts'
import { termijnBeleid } from './modules/termijn/index.ts'
import { toegangBeleid } from './modules/toegang/index.ts'

/** All policy, module by module. `docs/wie-ziet-wat.md` is this, as a table. */
export const alleBeleid: readonly Beleid[] = [
  toegangBeleid,
  belangBeleid,
  termijnBeleid,
  acuutBeleid,
  meldingBeleid,
  signaalBeleid,
  noodtoegangBeleid,
  registerBeleid,
  archiefBeleid,
  koppelingBeleid,
  stappenplanBeleid,
  logboekBeleid,
]

export const alleRegels: readonly Beleidsregel[] = alleBeleid.flatMap((beleid) => beleid.regels)
