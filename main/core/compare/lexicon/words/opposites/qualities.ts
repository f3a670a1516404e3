/** Opposites of what things and deeds are like; one axis a line. */
export const ofQualities = `
excellent outstanding superb brilliant impressive first_class flawless magnificent remarkable exemplary top_notch stellar masterful | terrible dreadful awful mediocre dismal shoddy lacklustre poor substandard abysmal atrocious appalling woeful below_par
succeed success manage achieve pay_off bear_fruit accomplish pull_off triumph | fail failure unable collapse break_down unsuccessful fall_through come_to_nothing in_vain flop fiasco fizzle_out backfire to_no_avail debacle
convincing sound solid reliable robust persuasive credible plausible trustworthy compelling watertight believable dependable | flawed weak unreliable doubtful questionable unconvincing dubious implausible shaky not_credible suspect unfounded baseless groundless far_fetched
clear transparent unambiguous explicit plainly | vague ambiguous murky opaque unclear confusing
important crucial vital essential pivotal indispensable paramount | unimportant trivial irrelevant insignificant inconsequential petty
useful helpful beneficial constructive fruitful productive worthwhile | useless unhelpful fruitless pointless unproductive futile wasted counterproductive waste_of_time
easy easily simple effortless plain_sailing straightforward with_ease piece_of_cake | difficult hard tough struggle arduous gruelling uphill complicated with_difficulty laborious strenuous
wise sensible prudent judicious well_advised | foolish reckless rash irresponsible unwise ill_advised folly short_sighted stupid
brave courageous heroic bravery hero | cowardly cowardice
polite courteous respectful civil | rude disrespectful insulting abusive offensive impolite discourteous
careful cautious caution diligent | careless negligent reckless slipshod lax
accurate correct exact precise right | inaccurate incorrect wrong mistaken misleading erroneous imprecise wide_of_mark
beautiful attractive elegant picturesque | ugly hideous eyesore unsightly
transparency openness open_about | secrecy secretive cover_up cloak_of_secrecy
fair_election free_and_fair clean_election fair_vote | rigged fraudulent flawed stolen_election vote_rigging ballot_stuffing electoral_fraud irregularities
independent impartial neutral unbiased objective nonpartisan even_handed | biased partisan one_sided politically_motivated prejudiced partiality
popular admired beloved well_liked well_received crowd_pleaser | unpopular hated despised loathed poorly_received
original authentic genuine_article | copy replica imitation plagiarise counterfeit
strict_adherence by_book according_to_rules by_rules | irregular against_rules rule_breaking
consistent steady | inconsistent erratic fitful
competent capable skilled able | incompetent inept unskilled incapable amateurish
experienced seasoned veteran | inexperienced novice newcomer rookie untested
adequate | inadequate
efficient | inefficient wasteful
sufficient | insufficient
direct | indirect
formal official | informal unofficial
relevant | irrelevant
reversible | irreversible irreparable
stable stability | unstable instability volatile
secure | insecure
tolerant | intolerant
dependent reliant | independent self_sufficient
active | inactive passive
flexible | inflexible rigid uncompromising unbending
moderate | extreme radical
simple simplify | complex complicated
similar | dissimilar
modern progressive forward_looking | backward old_fashioned reactionary conservative
natural | artificial man_made synthetic
safe_investment low_risk | high_risk risky_investment speculative
worthy deserve merit well_deserved | undeserved lucky unworthy
strong strength powerful robust mighty resilient | weak feeble fragile frail flimsy
high_quality premium | low_quality cheap_quality inferior
sweet | bitter sour
smooth without_hitch | bumpy rocky hitch hiccup
positive favourable encouraging promising | negative unfavourable adverse discouraging
advantage benefit boon blessing plus_point asset | disadvantage drawback downside curse handicap liability
proactive | reactive
exaggerate overstate overblown inflate | understate downplay play_down
opportunity chance_to | threat_to
logical rational reasonable | illogical irrational unreasonable absurd nonsensical
transparently_run well_run well_managed | mismanage badly_run poorly_managed
decent dignified honourable | indecent undignified dishonourable disgraceful shameful
prepared well_prepared ready well_equipped | unprepared ill_prepared unready ill_equipped caught_out
`
