"""What every table registers with. Whoever wants all of them asks `every`."""

from sqlalchemy import MetaData

METADATA = MetaData()
