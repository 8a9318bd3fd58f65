import { actie } from '../../web/page.ts'
import { lezen } from './signaal.declaratie.ts'
import { zoekSchema } from './signaal.schema.ts'
import { werkvoorraadPagina } from './werkvoorraad.pages.tsx'
import { zoekKenmerk } from './zoek-kenmerk.ts'

/** From a kenmerk that somebody says over the telephone to its dossier; it stands in no address. */
export const zoekActie = actie('/werkvoorraad/zoek', {
  ...lezen,
  verwerking: 'signaal.zoeken',
  schema: zoekSchema,
  voer: zoekKenmerk,
  daarna: (pad) => pad,
  bij: werkvoorraadPagina,
})
