//! The program: its doors, its jobs and its command line.
