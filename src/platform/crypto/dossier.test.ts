import { randomBytes, randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nieuweGemeente } from '../../../test/gemeente.ts'
import type { TxContext } from '../db/index.ts'
import {
  type Dossiersleutel,
  nieuweDossiersleutel,
  nieuwsteVersie,
  ontzegelWaarde,
  openDossiers,
  Sleutelbos,
  vernietigDossiersleutels,
  verzegelWaarde,
} from './index.ts'

const rol = 'aandachtsfunctionaris'
const maak = (id: string) => (ctx: TxContext) => nieuweDossiersleutel(ctx, { id, compartiment: 'signaal' })
const open = (id: string) => (ctx: TxContext) => openDossiers(ctx, [id])

describe('een dossiersleutel', () => {
  test('komt heel terug uit de database', async () => {
    const g = await nieuweGemeente()
    const id = randomUUID()
    const gemaakt = await g.als(rol, maak(id))
    expect((await g.als(rol, open(id))).get(gemaakt.id)).toEqual(gemaakt)
  })

  test('is er niet voor een andere gemeente, een andere rol of een ander doel', async () => {
    const [g, ander] = [await nieuweGemeente(), await nieuweGemeente()]
    const id = randomUUID()
    await g.als(rol, maak(id))
    expect((await ander.als(rol, open(id))).size).toBe(0)
    expect((await g.als('zorgcoordinator', open(id), { doel: 'zorg' })).size).toBe(0)
    expect((await g.als(rol, open(id), { doel: 'begin' })).size).toBe(0)
  })

  test('staat niet leesbaar in de database, en opent niet op de plek van een ander dossier', async () => {
    const g = await nieuweGemeente()
    const [een, ander] = [randomUUID(), randomUUID()]
    await g.als(rol, async (ctx) => {
      const { id, sleutel } = await maak(een)(ctx)
      const rij = await ctx.db
        .selectFrom('sleutel.dossiersleutel')
        .selectAll()
        .where('dossierId', '=', een)
        .executeTakeFirstOrThrow()
      expect(rij.gewikkeld.includes(sleutel)).toBe(false)
      await ctx.db
        .insertInto('sleutel.dossiersleutel')
        .values({ ...rij, id, dossierId: ander })
        .execute()
    })
    await expect(g.als(rol, open(ander))).rejects.toThrow()
  })

  test('van een collega is een eigen versie, en zij ziet geen andere', async () => {
    const g = await nieuweGemeente()
    const [id, accountId] = [randomUUID(), await g.account('medewerker')]
    const eigen = await g.als(rol, async (ctx) => {
      await nieuweDossiersleutel(ctx, { id, compartiment: 'melding' })
      return await nieuweDossiersleutel(ctx, { id, compartiment: 'melding', accountId })
    })
    expect([...(await g.als('medewerker', open(id), { doel: 'eigen melding' })).keys()]).toEqual([eigen.id])
    expect((await g.als(rol, open(id))).size).toBe(2)
  })

  test('is na de vernietiging weg, en daarmee het dossier', async () => {
    const g = await nieuweGemeente()
    const id = randomUUID()
    await g.als(rol, maak(id))
    await g.systeem('vernietigen', (ctx) => vernietigDossiersleutels(ctx, id))
    const versies = await g.als(rol, open(id))
    expect(versies.size).toBe(0)
    expect(() => nieuwsteVersie(versies, id, 'signaal')).toThrow(
      expect.objectContaining({ code: 'niet-gevonden' }),
    )
  })

  test('schrijven gebeurt met de nieuwste versie, lezen met elke', async () => {
    const g = await nieuweGemeente()
    const id = randomUUID()
    const plaats = { kolom: 'signaal.signaal.inhoud', rij: id }
    await g.als(rol, async (ctx) => {
      const oud = await maak(id)(ctx)
      const nieuw = await maak(id)({ ...ctx, now: new Date(ctx.now.getTime() + 1) })
      const versies = await open(id)(ctx)
      expect(nieuwsteVersie(versies, id, 'signaal').id).toBe(nieuw.id)
      for (const versie of [oud, nieuw])
        expect(ontzegelWaarde(versies, plaats, verzegelWaarde(versie, plaats, 'dag'))).toBe('dag')
    })
  })

  test('opent niet met de sleutel van een andere installatie', async () => {
    const g = await nieuweGemeente()
    const id = randomUUID()
    await g.als(rol, maak(id))
    const vreemd = new Sleutelbos({ sleutel: randomBytes(32), vingerafdruk: 'vreemd' })
    await expect(g.als(rol, (ctx) => openDossiers({ ...ctx, bos: vreemd }, [id]))).rejects.toThrow()
  })
})

describe('een verzegelde waarde', () => {
  const versie = (): Dossiersleutel => ({
    id: randomUUID(),
    dossierId: randomUUID(),
    compartiment: 'melding',
    sleutel: randomBytes(32),
  })
  const bos = (...versies: Dossiersleutel[]) => new Map(versies.map((v) => [v.id, v]))
  const waarde = fc.jsonValue()
  const plaats = fc.record({ kolom: fc.string(), rij: fc.uuid() })

  test('komt heel terug', () => {
    fc.assert(
      fc.property(waarde, plaats, (w, p) => {
        const v = versie()
        expect(ontzegelWaarde(bos(v), p, verzegelWaarde(v, p, w))).toEqual(JSON.parse(JSON.stringify(w)))
      }),
    )
  })

  test('opent niet in een andere kolom, rij of onder een ander dossier', () => {
    fc.assert(
      fc.property(waarde, plaats, plaats, (w, p, ander) => {
        fc.pre(p.kolom !== ander.kolom)
        const v = versie()
        const verzegeld = verzegelWaarde(v, p, w)
        expect(() => ontzegelWaarde(bos(v), { ...p, rij: ander.rij }, verzegeld)).toThrow()
        expect(() => ontzegelWaarde(bos(v), { ...p, kolom: ander.kolom }, verzegeld)).toThrow()
        expect(() => ontzegelWaarde(bos({ ...v, dossierId: randomUUID() }), p, verzegeld)).toThrow()
      }),
    )
  })

  test('is er niet voor wie de versie van de sleutel mist', () => {
    const [v, p] = [versie(), { kolom: 'k', rij: randomUUID() }]
    expect(ontzegelWaarde(bos(versie()), p, verzegelWaarde(v, p, 'geheim'))).toBeNull()
  })

  test('opent niet met een omgevallen bit', () => {
    fc.assert(
      fc.property(waarde, fc.nat(), (w, waar) => {
        const [v, p] = [versie(), { kolom: 'k', rij: randomUUID() }]
        const verzegeld = verzegelWaarde(v, p, w)
        const bit = waar % (verzegeld.length * 8)
        verzegeld[bit >> 3]! ^= 1 << (bit & 7)
        // In the first 16 bytes it names another version of the key, which nobody has.
        if (bit < 128) expect(ontzegelWaarde(bos(v), p, verzegeld)).toBeNull()
        else expect(() => ontzegelWaarde(bos(v), p, verzegeld)).toThrow()
      }),
    )
  })

  test('verraadt zijn tekst niet', () => {
    const [v, p] = [versie(), { kolom: 'k', rij: randomUUID() }]
    expect(verzegelWaarde(v, p, { naam: 'Herkenbaar' }).toString('latin1')).not.toContain('Herkenbaar')
  })
})
