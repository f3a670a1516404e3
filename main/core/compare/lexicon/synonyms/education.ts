/** Synonyms of education, in the notation of this folder's index. */
export const education = `
pupil student schoolchild
student pupil undergraduate
school classroom
exam examination test paper
question task problem
pupil school_leaver candidate student
pupil class
headmaster principal head_teacher head
lecture course
degree diploma
scholarship grant
thesis dissertation
plagiarism copy cheat
school education
primary_school elementary_school
secondary_school high_school grammar_school
nursery kindergarten day-care_centre creche preschool
vocational_school technical_college
pupil schoolchild student schoolboy schoolgirl
classmate fellow_pupil schoolmate
teacher schoolteacher educator teaching_staff
head_teacher headmaster headmistress principal school_head
class lesson teaching
class year_group
classroom schoolroom
school_year term semester
timetable curriculum
curriculum syllabus
subject discipline
homework assignment
exam examination test
final_exam school-leaving_exam a-levels
fail flunk
cheat copy crib
results marks
certificate diploma qualification
graduate alumnus degree-holder
graduation degree_ceremony
drop_out leave_early
truant skip_school play_truant
expel exclude
school_holidays vacation
teacher_shortage lack_of_teachers
university college higher_education academia
university_head vice-chancellor rector president
student undergraduate scholar
first-year_student freshman
lecture seminar
faculty department
campus university_grounds
tuition_fee university_fee
scholarship grant bursary
hall_of_residence dormitory student_accommodation
doctorate phd doctoral_degree
thesis dissertation doctoral_thesis
plagiarise copy
plagiarism copying
academic scholar
admission enrolment intake
enrol register sign_up
illiterate unable_to_read
literacy reading
training instruction
apprenticeship traineeship
childcare day_care
childminder carer
canteen dining_hall cafeteria
bully torment pick_on
education_minister schools_minister
`
