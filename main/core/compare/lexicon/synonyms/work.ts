/** Synonyms of work and pay, in the notation of this folder's index. */
export const work = `
employee worker staff personnel workforce labour
worker employee labourer staff hand
job post position work
hire recruit employ take_on
employ job workforce
layoff redundancy dismissal cut job_loss sack
dismiss fire sack lay_off oust remove
resign step_down quit leave stand_down
retire pension
pensioner elderly retiree senior old
appoint name nominate install choose
union labour federation syndicate
strike walkout stoppage walk_out industrial_action lay_down
wage pay salary earnings
pay salary wage remuneration
pay spend finance fund cost
fund finance money pay
veteran experienced
pioneer first
employ earn_living work_for on_payroll
general_strike standstill walkout
out_of_work jobless unemployed
lose_job dismissal laid_off sacked redundant
live_on get_by survive subsist
trade_union union
wages pay rise increase
`
