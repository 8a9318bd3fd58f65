import { describe, expect, test } from 'vitest'
import { leesLijst } from './lees-lijst.ts'

const kop = 'naam;organisatie;rollen;van;tot'

describe('een lijst', () => {
  test.each([
    ['puntkomma', `${kop}\nBo Proef;gemeente-x;medewerker+jurist;;31-12-2027`],
    ['komma', 'Naam,Organisatie,Rollen,Van,Tot\n"Bo Proef",gemeente-x,"medewerker, jurist",,2027-12-31'],
    [
      'tab, zoals geplakt',
      'naam\torganisatie\trollen\tvan\ttot\nBo Proef\tgemeente-x\tmedewerker/jurist\t\t31-12-2027',
    ],
    [
      'met een BOM, een andere volgorde en lege regels',
      '\ufefftot;rollen;naam;organisatie\n\n31-12-2027;medewerker+jurist;Bo Proef;gemeente-x\n;;;\n',
    ],
  ])('wordt gelezen met %s', (_, tekst) => {
    const { regels, problemen } = leesLijst(tekst)
    expect(problemen).toEqual([])
    expect(regels).toMatchObject([
      {
        naam: 'Bo Proef',
        organisatie: 'gemeente-x',
        rollen: ['medewerker', 'jurist'],
        van: null,
        totEnMet: '2027-12-31',
      },
    ])
  })

  test('zegt alles wat er mis is, met de regel', () => {
    const { problemen } = leesLijst(
      `${kop}\n;gemeente-x;medewerker;;\nBo;;;30-2-2027;ooit\n\nEls;gemeente-x;jurist;;\nels;Gemeente-X;jurist;;`,
    )
    expect(problemen).toEqual([
      { regel: 2, tekst: 'Vul een naam in.' },
      { regel: 3, tekst: 'Vul een organisatie in.' },
      { regel: 3, tekst: 'Vul ten minste een rol in.' },
      { regel: 3, tekst: '“30-2-2027” is geen dag. Schrijf bijvoorbeeld 31-12-2027.' },
      { regel: 3, tekst: '“ooit” is geen dag. Schrijf bijvoorbeeld 31-12-2027.' },
      { regel: 6, tekst: 'Zij staat ook op regel 5.' },
    ])
  })

  test('zegt wat er mis is met de kolommen en met de regels tegelijk', () =>
    expect(leesLijst('\nnaam;organisatie;rollen;t/m;e-mail;\nBo;;jurist;;;').problemen).toMatchObject([
      { regel: 2, tekst: expect.stringContaining('“t/m”') },
      { regel: 2, tekst: expect.stringContaining('“e-mail”') },
      { regel: 3, tekst: 'Vul een organisatie in.' },
    ]))

  test.each([
    ['naam;rollen\nBo;jurist', 'Deze kolom ontbreekt: organisatie.'],
    [
      'naam;organisatie;rollen;van;T/m\nBo;x;jurist;;31-12-2027',
      'Baken kent de kolom “t/m” niet. Gebruik alleen naam, organisatie, rollen, van, tot.',
    ],
    [`${kop};tot\nBo;x;jurist;;;31-12-2027`, 'De kolom “tot” staat er meer dan één keer.'],
    [`naam;organisatie;rollen\nBo;x;jurist;31-12-2027`, 'Hier staat iets in een kolom zonder naam.'],
    [kop, 'Er staat niemand in de lijst.'],
    [`${kop}\n${'Bo;x;jurist;;\n'.repeat(201)}`, 'Zet ten hoogste 200 mensen in een lijst.'],
    [`${kop}\n"Bo;x;jurist`, 'Hier klopt een aanhalingsteken niet.'],
  ])('%j kan niet', (tekst, zin) => expect(leesLijst(tekst).problemen.map((p) => p.tekst)).toEqual([zin]))
})
