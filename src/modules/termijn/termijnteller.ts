import type { Teller } from '../toegang/index.ts'
import { aantalAflopend } from './lopende-termijnen.ts'

/** What the mail of the day counts of terms: so a reminder reaches somebody who does not look. */
export const termijnteller: Teller = { doel: 'agenda', ookDirect: true, tel: aantalAflopend }
