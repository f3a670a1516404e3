import { acts } from './acts.ts'
import { business } from './business.ts'
import { course } from './course.ts'
import { courts } from './courts.ts'
import { crime } from './crime.ts'
import { culture } from './culture.ts'
import { degree } from './degree.ts'
import { diplomacy } from './diplomacy.ts'
import { disasters } from './disasters.ts'
import { economy } from './economy.ts'
import { education } from './education.ts'
import { energy } from './energy.ts'
import { families } from './families.ts'
import { farming } from './farming.ts'
import { health } from './health.ts'
import { housing } from './housing.ts'
import { mentions } from './mentions.ts'
import { nature } from './nature.ts'
import { offices } from './offices.ts'
import { places } from './places.ts'
import { politics } from './politics.ts'
import { qualities } from './qualities.ts'
import { religion } from './religion.ts'
import { science } from './science.ts'
import { society } from './society.ts'
import { speech } from './speech.ts'
import { sport } from './sport.ts'
import { technology } from './technology.ts'
import { transport } from './transport.ts'
import { war } from './war.ts'
import { weather } from './weather.ts'
import { work } from './work.ts'

const fields = [
  families,
  offices,
  courts,
  crime,
  disasters,
  transport,
  weather,
  health,
  science,
  nature,
  places,
  mentions,
  qualities,
  speech,
  acts,
  course,
  politics,
  diplomacy,
  war,
  economy,
  business,
  work,
  housing,
  energy,
  technology,
  farming,
  education,
  religion,
  culture,
  sport,
  society,
  degree,
]

/**
 * Words of news English that can stand for each other, a group a line, by field; `_` joins the words of a phrase. A word
 * may be in several groups. Written for this project; groups are kept narrow, for each costs precision.
 */
export const synonyms: readonly string[] = fields.flatMap(lines => lines.trim().split('\n'))
