/*
 * Stands for the driver of a GPU that does not do what is asked of it; FAILURE says in what way. The functions, codes and texts are those of the CUDA driver API
 * reference. It computes nothing: launches leave memory as it is.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { NO_DEVICE = 1, OLD = 2, NO_MEMORY = 3, LOST = 4, OLD_PTX = 5, SMALL = 6, ANCIENT = 7, NO_GRAPHS = 8, LOST_IN_COPY = 9, FULL = 10 };

static int init(unsigned flags) { (void)flags; return FAILURE == NO_DEVICE ? 100 : 0; }
static int version(int *value) { *value = FAILURE == OLD ? 11040 : 12040; return 0; }
static int count(int *value) { *value = 1; return 0; }
static int get(int *device, int number) { *device = number; return 0; }
static int name(char *text, int length, int device) { (void)device; snprintf(text, (size_t)length, "Imitated GPU"); return 0; }
static int attribute(int *value, int which, int device) { (void)device; *value = which == 75 ? FAILURE == SMALL ? 5 : 9 : which == 76 ? 0 : which == 16 ? 4 : 1024; return 0; }
static int retain(void **context, int device) { (void)device; *context = context; return 0; }
static int release(int device) { (void)device; return 0; }
static int current(void *context) { (void)context; return 0; }
static int load(void **module, const char *text, unsigned options, int *names, void **values) {
    (void)text;
    *module = module;
    if (FAILURE == OLD_PTX && options > 0 && names[0] == 5)
        strcpy(values[0], "ptxas fatal : Unsupported .version 7.8");
    return FAILURE == OLD_PTX ? 222 : 0;
}
static int unload(void *module) { (void)module; return 0; }
static int function(void **found, void *module, const char *text) { (void)module; (void)text; *found = found; return 0; }
static int memory(size_t *free, size_t *all) { *free = *all = FAILURE == NO_MEMORY ? 1000000 : 1 << 30; return 0; }
/* While a stream is captured, launches become the nodes of a graph; only their number is kept. */
static int captured = -1, launches;

static int allocate(uint64_t *address, size_t bytes) {
    *address = (uint64_t)(uintptr_t)calloc(1, bytes);
    return FAILURE == FULL && launches > 3000 ? 2 : 0;
}
static int deallocate(uint64_t address) { free((void *)(uintptr_t)address); return 0; }
static int to(uint64_t address, const void *from, size_t bytes) { memcpy((void *)(uintptr_t)address, from, bytes); return 0; }
static int from(void *to, uint64_t address, size_t bytes) {
    memcpy(to, (void *)(uintptr_t)address, bytes);
    /* The numbers of events, of two lists in 256 steps: one in each, so that room for them is needed. */
    if (FAILURE == FULL && launches > 3000 && bytes >= 2048)
        for (size_t n = 0; n < bytes / 4; n++)
            ((int32_t *)to)[n] = 1;
    return FAILURE == LOST_IN_COPY && launches > 3000 ? 719 : 0;
}
static int fill(uint64_t address, unsigned char value, size_t bytes, void *stream) { (void)stream; memset((void *)(uintptr_t)address, value, bytes); return 0; }
static int launch(void *f, unsigned a, unsigned b, unsigned c, unsigned d, unsigned e, unsigned g, unsigned shared, void *stream, void **parameters, void **extra) {
    (void)f, (void)a, (void)b, (void)c, (void)d, (void)e, (void)g, (void)shared, (void)parameters, (void)extra;
    if (captured >= 0)
        return stream ? captured++, 0 : 900;
    return ++launches > 3000 && FAILURE == LOST ? 719 : 0;
}
static int create_stream(void **stream, unsigned flags) { (void)flags; *stream = stream; return 0; }
static int destroy(void *object) { (void)object; return 0; }
static int begin_capture(void *stream, int mode) { (void)stream, (void)mode; captured = 0; return 0; }
static int end_capture(void *stream, void **graph) { (void)stream; *graph = (void *)(uintptr_t)captured; captured = -1; return 0; }
static int instantiate(void **executable, void *graph, uint64_t flags) { (void)flags; *executable = graph; return 0; }
static int launch_graph(void *executable, void *stream) {
    (void)stream;
    launches += (int)(uintptr_t)executable;
    return FAILURE == NO_GRAPHS || (FAILURE == LOST && launches > 3000) ? 719 : 0;
}
static int text(int code, const char **text) {
    *text = code == 100 ? "no CUDA-capable device is detected" : code == 719 ? "unspecified launch failure" : code == 2 ? "out of memory" : code == 222 ? "the provided PTX was compiled with an unsupported toolchain." : "unknown";
    return 0;
}

int cuGetProcAddress(const char *symbol, void **found, int release_of, uint64_t flags) {
    static const struct { const char *name; void *function; } all[] = {
        {"cuInit", init}, {"cuDriverGetVersion", version}, {"cuDeviceGetCount", count}, {"cuDeviceGet", get}, {"cuDeviceGetName", name}, {"cuDeviceGetAttribute", attribute},
        {"cuDevicePrimaryCtxRetain", retain}, {"cuDevicePrimaryCtxRelease", release}, {"cuCtxSetCurrent", current}, {"cuModuleLoadDataEx", load}, {"cuModuleUnload", unload},
        {"cuModuleGetFunction", function}, {"cuMemGetInfo", memory}, {"cuMemAlloc", allocate}, {"cuMemFree", deallocate}, {"cuMemcpyHtoD", to}, {"cuMemcpyDtoH", from},
        {"cuMemsetD8Async", fill}, {"cuLaunchKernel", launch},
        {"cuStreamCreate", create_stream}, {"cuStreamDestroy", destroy}, {"cuStreamBeginCapture", begin_capture}, {"cuStreamEndCapture", end_capture},
        {"cuGraphInstantiateWithFlags", instantiate}, {"cuGraphLaunch", launch_graph}, {"cuGraphExecDestroy", destroy}, {"cuGraphDestroy", destroy},
        {"cuGetErrorString", text},
    };
    (void)release_of, (void)flags;
    for (unsigned i = 0; i < sizeof all / sizeof *all; i++) {
        if (strcmp(all[i].name, symbol) == 0 && FAILURE != ANCIENT) {
            *found = all[i].function;
            return 0;
        }
    }
    return 500;
}
