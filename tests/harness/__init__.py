"""What the tests in Python share. The fixtures are in `conftest.py`."""
