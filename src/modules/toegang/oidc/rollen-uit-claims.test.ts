import { describe, expect, test } from 'vitest'
import { bijEchteDienst } from '../../../../test/oidc/bij-echte-dienst.ts'
import { bekijkGebeurtenissen } from '../beheer/bekijk-verzoeken.ts'
import { bewaarRollen } from '../toegang.store.ts'
import { bewaarVervanging, vervangingen } from '../vervanging/vervanging.store.ts'

const { dienst, huisMet } = bijEchteDienst()

describe('rollen uit de claims', () => {
  test('een rol die uit de claims verdwijnt, eindigt; een rol die in Baken is gegeven, blijft', async () => {
    const huis = await huisMet(['baken-af', 'baken-regie'])
    const eerst = await huis.wieIs((await huis.logIn(huis.wie)).persoon)
    expect([...eerst!.rollen].sort()).toEqual(['aandachtsfunctionaris', 'regisseur'])
    await huis.gemeente.systeem('inrichten', (ctx) => bewaarRollen(ctx, eerst!.accountId, ['burgemeester']), {
      now: huis.nu(),
    })
    dienst().personen.get(huis.wie)!.groups = ['baken-regie']
    const daarna = await huis.wieIs((await huis.logIn(huis.wie)).persoon)
    expect([...daarna!.rollen].sort()).toEqual(['burgemeester', 'regisseur'])
    dienst().personen.get(huis.wie)!.groups = []
    const kaal = await huis.wieIs((await huis.logIn(huis.wie)).persoon)
    expect(kaal!.rollen).toEqual(['burgemeester'])
    const spoor = await huis.gemeente.als(
      'fg',
      (ctx) => bekijkGebeurtenissen(ctx, { accountId: eerst!.accountId }),
      { doel: 'toezicht', now: huis.nu() },
    )
    expect(spoor.regels.map(({ wat, door }) => `${wat}, ${door}`).sort()).toEqual([
      'Rol beëindigd, De inlogdienst',
      'Rol beëindigd, De inlogdienst',
      'Rol gegeven, De inlogdienst',
      'Rol gegeven, De inlogdienst',
    ])
    dienst().personen.get(huis.wie)!.groups = ['baken-regie']
    const terug = await huis.wieIs((await huis.logIn(huis.wie)).persoon)
    expect([...terug!.rollen].sort()).toEqual(['burgemeester', 'regisseur'])
  })

  test('de lopende sessie van wie haar laatste rol verliest, opent niets meer', async () => {
    const huis = await huisMet(['baken-af'])
    const { persoon } = await huis.logIn(huis.wie)
    dienst().personen.get(huis.wie)!.groups = []
    expect((await huis.logIn(huis.wie)).antwoord.status).toBe(400)
    expect((await persoon.haal('/begin')).naar).toBe('/inloggen')
    expect(huis.log).toEqual(['aanmelden via waterveen geweigerd: geen-rol'])
  })

  test('wie haar laatste rol hier zo verliest, vervangt hier ook niemand meer', async () => {
    const huis = await huisMet(['baken-regie'])
    const { accountId } = (await huis.wieIs((await huis.logIn(huis.wie)).persoon))!
    const voorId = await huis.gemeente.account('aandachtsfunctionaris')
    const week = { van: huis.nu(), tot: new Date(huis.nu().getTime() + 7 * 86_400_000) }
    const beheer = { doel: 'beheer', now: huis.nu() }
    await huis.gemeente.als(
      'beheerder',
      (ctx) => bewaarVervanging(ctx, { accountId, voorId, rol: 'aandachtsfunctionaris', ...week }),
      beheer,
    )
    dienst().personen.get(huis.wie)!.groups = []
    await huis.logIn(huis.wie)
    expect(await huis.gemeente.als('beheerder', vervangingen, beheer)).toEqual([])
  })

  test('rollen die van de regio niet samen mogen, worden niet gegeven', async () => {
    const huis = await huisMet(['baken-jurist', 'baken-regie'])
    expect((await huis.logIn(huis.wie)).antwoord.status).toBe(400)
    dienst().personen.get(huis.wie)!.groups = ['baken-regie']
    const anna = await huis.wieIs((await huis.logIn(huis.wie)).persoon)
    expect(anna!.rollen).toEqual(['regisseur'])
    dienst().personen.get(huis.wie)!.groups = ['baken-jurist', 'baken-regie']
    expect((await huis.logIn(huis.wie)).antwoord.status).toBe(400)
    expect(huis.log.filter((regel) => regel.endsWith('rollen-botsen'))).toHaveLength(1)
  })

  test('een rol die in Baken is gegeven, telt mee bij wat samen mag', async () => {
    const huis = await huisMet(['baken-af'])
    const anna = await huis.wieIs((await huis.logIn(huis.wie)).persoon)
    await huis.gemeente.systeem('inrichten', (ctx) => bewaarRollen(ctx, anna!.accountId, ['regisseur']), {
      now: huis.nu(),
    })
    dienst().personen.get(huis.wie)!.groups = ['baken-af', 'baken-jurist']
    const daarna = await huis.wieIs((await huis.logIn(huis.wie)).persoon)
    expect(daarna!.rollen).toEqual(['regisseur'])
    expect(huis.log).toEqual(['aanmelden via waterveen: rollen-botsen'])
  })
})
