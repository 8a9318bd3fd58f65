import type { Rolcode } from '../../src/modules/netwerk/index.ts'

export const wachtzin = 'zeven schapen op de dijk'

/** One fictional person a role. `gemeenten` are the municipalities in which she holds it. */
export type Login = {
  naam: string
  inlognaam: string
  organisatie: string
  rollen: Rolcode[]
  gemeenten: string[]
}

const zutphen = { organisatie: 'gemeente-zutphen', gemeenten: ['zutphen'] }
const regio = ['brummen', 'lochem', 'voorst', 'zutphen']

export const logins: Login[] = [
  {
    naam: 'Anna Aandacht',
    inlognaam: 'anna@zutphen.example.nl',
    rollen: ['aandachtsfunctionaris'],
    ...zutphen,
  },
  {
    naam: 'Lotte Lochem',
    inlognaam: 'lotte@lochem.example.nl',
    rollen: ['aandachtsfunctionaris'],
    organisatie: 'gemeente-lochem',
    gemeenten: ['lochem'],
  },
  {
    naam: 'Bert Brummen',
    inlognaam: 'bert@brummen.example.nl',
    rollen: ['aandachtsfunctionaris'],
    organisatie: 'gemeente-brummen',
    gemeenten: ['brummen'],
  },
  {
    naam: 'Vera Voorst',
    inlognaam: 'vera@voorst.example.nl',
    rollen: ['aandachtsfunctionaris'],
    organisatie: 'gemeente-voorst',
    gemeenten: ['voorst'],
  },
  { naam: 'Rik Regie', inlognaam: 'rik@zutphen.example.nl', rollen: ['regisseur'], ...zutphen },
  {
    naam: 'Petra Privacy',
    inlognaam: 'petra@zutphen.example.nl',
    rollen: ['privacyfunctionaris'],
    ...zutphen,
  },
  { naam: 'Balie Bakker', inlognaam: 'balie@zutphen.example.nl', rollen: ['medewerker'], ...zutphen },
  {
    naam: 'Zoë Zorg',
    inlognaam: 'zoe@moviera.example.nl',
    rollen: ['zorgcoordinator'],
    organisatie: 'moviera',
    gemeenten: regio,
  },
  {
    naam: 'Pim Politie',
    inlognaam: 'pim@politie.example.nl',
    rollen: ['partner'],
    organisatie: 'politie-ijsselstreek',
    gemeenten: regio,
  },
  { naam: 'Thea Toezicht', inlognaam: 'thea@zutphen.example.nl', rollen: ['toezichthouder'], ...zutphen },
  { naam: 'Joris Jurist', inlognaam: 'joris@zutphen.example.nl', rollen: ['jurist'], ...zutphen },
  { naam: 'Bo Burgemeester', inlognaam: 'bo@zutphen.example.nl', rollen: ['burgemeester'], ...zutphen },
  { naam: 'Bea Beleid', inlognaam: 'bea@zutphen.example.nl', rollen: ['beleidsadviseur'], ...zutphen },
  { naam: 'Fenna Gegevens', inlognaam: 'fenna@zutphen.example.nl', rollen: ['fg'], ...zutphen },
  { naam: 'Henk Beheer', inlognaam: 'henk@zutphen.example.nl', rollen: ['beheerder'], ...zutphen },
]
