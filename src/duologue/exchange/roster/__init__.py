"""Lists of people as CSV, or as a spreadsheet copies them: text, rows, columns, people; and back.

Nothing leaves by itself: a list is read from, and written for, who leads the cohort. In a written
list no cell is a formula.
"""
