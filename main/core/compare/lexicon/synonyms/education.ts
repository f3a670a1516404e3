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
`
