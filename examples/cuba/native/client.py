"""Runs one second of examples/cuba from Python, with NumPy views of the states.

    nlc build --target native --shared examples/cuba/cuba.nl
    python3 examples/cuba/native/client.py ./cuba.so cuba.nlimage
"""

import ctypes
import sys

import numpy

EXC, INH = 0, 1  # CUBA_EXC, CUBA_INH: the constants of cuba.h
V = 0  # CUBA_EXC_V
SPIKE = 0

library = ctypes.CDLL(sys.argv[1])
library.Cuba_open.restype = ctypes.c_void_p
library.Cuba_open.argtypes = [ctypes.c_char_p, ctypes.c_char_p, ctypes.c_int64]
library.Cuba_destroy.restype = None
library.Cuba_destroy.argtypes = [ctypes.c_void_p]
library.Cuba_run.restype = ctypes.c_int64
library.Cuba_run.argtypes = [ctypes.c_void_p, ctypes.c_int64]
library.Cuba_message.restype = ctypes.c_char_p
library.Cuba_message.argtypes = [ctypes.c_void_p]
library.Cuba_size.restype = ctypes.c_int64
library.Cuba_size.argtypes = [ctypes.c_void_p, ctypes.c_int64]
library.Cuba_values.restype = ctypes.POINTER(ctypes.c_float)
library.Cuba_values.argtypes = [ctypes.c_void_p, ctypes.c_int64, ctypes.c_int64]
library.Cuba_event_count.restype = ctypes.c_int64
library.Cuba_event_count.argtypes = [ctypes.c_void_p, ctypes.c_int64, ctypes.c_int64]

reason = ctypes.create_string_buffer(256)
network = library.Cuba_open(sys.argv[2].encode(), reason, len(reason))
if not network:
    sys.exit(reason.value.decode())

# A view of the network's own memory: it shows every step, and what is written to it is what the next step reads.
size = library.Cuba_size(network, EXC)
v = numpy.ctypeslib.as_array(library.Cuba_values(network, EXC, V), shape=(size,))
mean = 0.0
for _ in range(1000):
    if library.Cuba_run(network, 10):
        sys.exit(library.Cuba_message(network).decode())
    mean += v.mean(dtype=numpy.float64) / 1000

print("exc", library.Cuba_event_count(network, EXC, SPIKE))
print("inh", library.Cuba_event_count(network, INH, SPIKE))
print(f"mean membrane potential of the excitatory cells: {mean:.2f} mV")
library.Cuba_destroy(network)
