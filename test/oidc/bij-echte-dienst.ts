import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll } from 'vitest'
import type { Inlogdienst } from '../../src/modules/toegang/oidc/inlogdienst.ts'
import { nieuweGemeente } from '../gemeente.ts'
import { startEchteDienst } from './echte-dienst.ts'
import { bakenAdres, dienstVoor, opstelling } from './opstelling.ts'

/** A real provider for one test file, and a house for each test. */
export function bijEchteDienst() {
  let echt: Awaited<ReturnType<typeof startEchteDienst>>
  beforeAll(async () => {
    echt = await startEchteDienst(bakenAdres, 'waterveen')
  })
  afterAll(() => echt?.stop())

  /** Somebody who works there. */
  function persoon(name: string, groups: string[]): string {
    const wie = `persoon-${randomUUID()}`
    echt.personen.set(wie, { name, groups })
    return wie
  }

  /** A fresh municipality with this service, and one person who works there. */
  async function huisMet(groups: string[], deel: Partial<Inlogdienst> = {}) {
    const gemeente = await nieuweGemeente()
    const wie = persoon('Anna Proef', groups)
    return { gemeente, wie, ...(await opstelling(gemeente, [dienstVoor(gemeente, echt.issuer, deel)])) }
  }

  return { dienst: () => echt, persoon, huisMet }
}
