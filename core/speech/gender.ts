/** How a voice is heard by most people; what casting tells speakers apart by where pitch is unknown. */
export type Gender = 'female' | 'male';
