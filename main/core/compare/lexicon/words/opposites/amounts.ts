/** Opposites of how much, how many and how far; one axis a line. */
export const ofAmounts = `
majority most_of_them the_bulk bulk_of vast_majority more_than_half | minority less_than_half fewer_than_half
large_number great_many droves masses_of in_their_thousands in_their_hundreds | handful small_number only_few just_few hardly_any barely_anyone
complete entirely fully whole total utterly wholly in_full | partial partly incomplete unfinished in_part to_some_extent piecemeal halfway
extensive widespread massive substantial considerable sweeping major large_scale heavy_damage heavy_losses heavy | negligible minimal limited slight minor modest little_damage minor_damage small_scale trifling marginal insignificant
narrowly slim_margin wafer_thin razor_thin neck_and_neck tight_race close_race photo_finish by_whisker hair_breadth too_close_to_call narrow_majority narrow_margin slim_majority by_skin | landslide comfortably overwhelming crushing resounding emphatic clear_majority runaway one_sided thrash convincingly decisive wide_margin by_wide_margin large_majority clear_margin hands_down
huge enormous vast gigantic immense colossal | tiny minuscule miniature
above_average above_normal unusually_high higher_than_usual more_than_usual above_limit above_threshold exceed_limit | below_average below_normal unusually_low lower_than_usual less_than_usual below_limit below_threshold within_limit
same identical alike similar equal unchanged uniform | different unlike vary diverse dissimilar
crowded_with teem_with full_of | devoid_of free_of empty_of without_any
everyone everybody all_of_them without_exception to_man every_single | none nobody not_one not_a_single not_one_of_them
high_turnout record_turnout strong_turnout long_queues queue_round_block | low_turnout poor_turnout apathy voter_apathy weak_turnout
too_many too_much excess | too_few too_little
heavily densely thickly | sparsely thinly lightly
`
