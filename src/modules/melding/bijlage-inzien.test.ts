import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { fotoMetGps } from '../../../test/bestanden.ts'
import {
  bijlagenVan,
  gemeldMet,
  kijkNa,
  laatste,
  open,
  openBijlagehuis,
  rijen,
  staf,
  totBestand,
  totControle,
  zonderConcepten,
} from '../../../test/bijlagehuis.ts'
import { eigenTesthuis, nieuweGemeente, nu, testhuis } from '../../../test/gemeente.ts'
import { formulier } from '../../../test/meldsurfer.ts'
import { dagenLater } from '../../kernel/clock.ts'
import { voorElkeGemeente } from '../../platform/db/index.ts'
import { vernietigMeldingen } from './voor-bewaren.ts'

eigenTesthuis()

beforeAll(openBijlagehuis)
beforeEach(zonderConcepten)

describe('wie erbij kan', () => {
  test('de hulpvraag is van de zorg alleen, ook haar bestanden', async () => {
    const b = await totBestand({ wie: { wie: 'mijzelf' }, hulp: { hulp: 'alleen-hulp' } })
    await b.vraag('/melden/bestand', formulier({}, [['bestand', 'app.jpg', await fotoMetGps(90, 90)]]))
    const { concept } = await totControle(b, ['waar', 'contact', 'code'])
    expect((await b.vraag('/melden/versturen', { concept })).status).toBe(200)
    const id = await laatste()
    const [{ id: bijlage }] = await bijlagenVan(id)
    await kijkNa(id)
    for (const als of ['aandachtsfunctionaris', 'regisseur', 'zorgcoordinator', 'fg', 'beheerder']) {
      const zorg = als === 'zorgcoordinator'
      for (const deel of ['', '/beeld', '/origineel']) {
        const hier = (basis: string) => staf(als).vraag(`${basis}/${id}/bijlagen/${bijlage}${deel}`)
        expect((await hier('/meldingen')).status, `${als} ${deel}`).toBe(404)
        expect((await hier('/zorg/hulpvragen')).status, `${als} ${deel}`).toBe(zorg ? 200 : 404)
      }
    }
  })

  test('een bestand van een andere melding opent niet onder deze', async () => {
    const [een, twee] = [
      await gemeldMet(['bestand', 'een.txt', Buffer.from('een')]),
      await gemeldMet(['bestand', 'twee.txt', Buffer.from('twee')]),
    ]
    const [bijlage] = await bijlagenVan(een.id)
    expect((await staf().vraag(`/meldingen/${een.id}/bijlagen/${bijlage.id}`)).status).toBe(200)
    expect((await staf().vraag(`/meldingen/${twee.id}/bijlagen/${bijlage.id}`)).status).toBe(404)
  })

  test('de melder kan toevoegen en niet teruglezen', async () => {
    await gemeldMet(['bestand', 'een.txt', Buffer.from('een')])
    const gemeente = await nieuweGemeente()
    for (const doel of ['melden', 'vervolg'])
      for (const tabel of ['melding.bijlage', 'melding.bijlageDeel'] as const)
        expect(
          await gemeente.openbaar(doel, (ctx) => ctx.db.selectFrom(tabel).select('inhoud').execute(), {
            gemeenteId: open.gemeenteId(),
          }),
        ).toEqual([])
  })

  test('een deel dat ontbreekt, verwisseld is of afgekapt, breekt de download af', async () => {
    const lang = Buffer.from('abcdefgh'.repeat(100_000))
    const { id } = await gemeldMet(['bestand', 'lang.txt', lang])
    const [bijlage] = await bijlagenVan(id)
    const pad = `/meldingen/${id}/bijlagen/${bijlage.id}/origineel`
    expect((await staf().vraag(pad)).bytes.equals(lang)).toBe(true)
    const wissel = (van: number, naar: number) =>
      rijen('update melding.bijlage_deel set nr = $3 where bijlage_id = $1 and nr = $2', [
        bijlage.id,
        van,
        naar,
      ])
    for (const [van, naar] of [
      [1, 9],
      [2, 1],
      [9, 2],
    ] as const)
      await wissel(van, naar)
    await expect(staf().vraag(pad)).rejects.toThrow()
    for (const [van, naar] of [
      [1, 9],
      [2, 1],
      [9, 2],
    ] as const)
      await wissel(van, naar)
    expect((await staf().vraag(pad)).bytes.equals(lang)).toBe(true)
    await rijen('delete from melding.bijlage_deel where bijlage_id = $1 and nr = 3', [bijlage.id])
    await expect(staf().vraag(pad)).rejects.toThrow()
  })

  test('met de melding verdwijnen haar bestanden', async () => {
    const { id } = await gemeldMet(['bestand', 'weg.jpg', await fotoMetGps(120, 90)])
    await kijkNa(id)
    const delen = () => rijen('select nr from melding.bijlage_deel where melding_id = $1', [id])
    expect(await delen()).toHaveLength(2)
    await rijen("update melding.melding set vernietigen_op = '2027-01-01' where id = $1", [id])
    const { unitOfWork } = await testhuis()
    const later = { doel: 'vernietigen', verwerking: 'test', now: dagenLater(nu, 400) }
    await voorElkeGemeente(unitOfWork, later, async (ctx) => {
      await vernietigMeldingen(ctx, '2027-12-28', 100)
      ctx.betreft(null)
    })
    expect(await delen()).toEqual([])
    expect(await bijlagenVan(id)).toEqual([])
  })
})
